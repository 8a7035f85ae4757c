/** The newest meeting in a state. */
export const meetingIn = (state: string) =>
	`select id as meeting from meetings where state = '${state}' order by id desc limit 1`;
/** The first ordinary commitment of which something holds. */
export const commitmentWhere = (condition: string) =>
	`select id as commitment from commitments where confidentiality = 'ordinary' and ${condition} order by id limit 1`;
/** The first note or resolution of a meeting that is in session. */
export const recordIn = (table: 'notes' | 'resolutions', name: string) =>
	`select r.id as ${name}, r.meeting_id as meeting from ${table} r
	join meetings m on m.id = r.meeting_id where m.state = 'in_session' order by r.id limit 1`;
