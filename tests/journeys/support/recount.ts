/** A line of a CSV file by its headings. */
export type Line = Record<string, string>;

/**
 * The figures of monitoring, counted from the file of the register alone and by nothing of the
 * product: what anybody can do with a spreadsheet. `day` is that of the file's name.
 */
export function recounted(lines: readonly Line[], day: string) {
	const rows = lines.map(readLine);
	return {
		/** All months of the twelve up to the present one, oldest first, as the file of months has them. */
		months: lastMonths(day).map((month) => {
			const inMonth = (date: string) => date.startsWith(month);
			const last = lastDayOf(month) < day ? lastDayOf(month) : day;
			const stock = rows.filter(({ made }) => made !== '' && made <= last);
			const ended = (row: Row) => row.closed !== '' && row.closed <= last;
			const passed = (row: Row) =>
				row.due !== '' && row.due < last && (row.claimed === '' || row.claimed > row.due);
			return [
				month,
				rows.filter((row) => inMonth(row.made)).length,
				rows.filter((row) => row.standing === 'Selesai' && inMonth(row.closed)).length,
				rows.filter((row) => inMonth(row.due)).length,
				rows.filter((row) => inMonth(row.due) && row.late > 0).length,
				stock.filter((row) => ended(row) && !row.cannot).length,
				stock.filter((row) => !ended(row) && !passed(row)).length,
				stock.filter((row) => !ended(row) && passed(row)).length,
				stock.filter((row) => ended(row) && row.cannot).length
			].map(String);
		}),
		/** How many open ones are due on a date. */
		dueOn: (date: string) =>
			rows.filter((row) => row.closed === '' && row.due === date && date >= day).length,
		/** One institution as its line of the file, without its name. */
		institution(name: string): string[] {
			const own = rows.filter((row) => row.lead === name);
			const late = own.filter((row) => row.late > 0);
			const recent = own.filter(
				(row) => row.due !== '' && row.due < day && row.due >= daysBefore(day, 56) && !row.cannot
			);
			const kept = recent.filter(
				(row) => row.late === 0 && (row.claimed === '' || row.claimed <= row.due)
			);
			const mean = late.reduce((sum, row) => sum + row.late, 0) / late.length;
			return [
				own.length,
				...STANDINGS.map((standing) => own.filter((row) => row.standing === standing).length),
				late.length,
				own.filter((row) => row.silent >= 14).length,
				late.filter((row) => row.silent >= 14).length,
				late.length === 0 ? '' : Math.round(10 * mean) / 10,
				recent.length,
				kept.length
			].map(String);
		},
		/** Commitments and late ones of an institution in a field of work. */
		cell(name: string, field: string): string[] {
			const own = rows.filter((row) => row.lead === name && row.field === field);
			return [own.length, own.filter((row) => row.late > 0).length].map(String);
		},
		silent: rows.filter((row) => row.silent >= 14).length,
		/** Reports that wait for who took the file, and those past the limit. */
		queue: [
			rows.reduce((sum, row) => sum + row.waiting, 0),
			rows.reduce((sum, row) => sum + row.pastLimit, 0)
		],
		/** Without due date, without lead, without field of work. */
		missing: [
			rows.filter((row) => row.due === '').length,
			rows.filter((row) => row.lead === NO_LEAD).length,
			rows.filter((row) => row.field === NO_FIELD).length
		]
	};
}

/** In the order of the file of institutions. */
const STANDINGS = [
	'Selesai',
	'Menunggu verifikasi',
	'Berjalan',
	'Terkendala',
	'Belum mulai',
	'Tidak dapat ditindaklanjuti'
];

const NO_LEAD = 'Tanpa penanggung jawab';
const NO_FIELD = 'Tanpa urusan';

type Row = ReturnType<typeof readLine>;

function readLine(line: Line) {
	const text = (heading: string) => {
		const cell = line[heading];
		if (cell === undefined) throw new Error(`the file has no column ${heading}`);
		return cell;
	};
	return {
		standing: text('Status'),
		cannot: text('Status') === 'Tidak dapat ditindaklanjuti',
		lead: text('Penanggung jawab') || NO_LEAD,
		field: text('Urusan') || NO_FIELD,
		made: text('Berlaku sejak'),
		closed: text('Ditutup'),
		due: text('Tenggat'),
		claimed: text('Tanggal dilaporkan selesai'),
		late: Number(text('Hari terlambat')),
		silent: Number(text('Hari tanpa kabar')),
		waiting: Number(text('Laporan menunggu putusan Anda')),
		pastLimit: Number(text('Di antaranya melewati batas'))
	};
}

function lastMonths(day: string): string[] {
	const [year = 0, month = 0] = day.split('-').map(Number);
	return Array.from({ length: 12 }, (_, index) =>
		new Date(Date.UTC(year, month - 12 + index, 1)).toISOString().slice(0, 7)
	);
}

function lastDayOf(month: string): string {
	const [year = 0, number = 0] = month.split('-').map(Number);
	return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function daysBefore(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
