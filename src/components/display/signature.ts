/** One block of signatures; what is not known stays a dotted line for the pen, and is never invented. */
export interface Signature {
	/** Place and date, or nothing: the first line. */
	readonly place?: string | undefined;
	/** "Notulis," or "Pimpinan Rapat,". */
	readonly role: string;
	/** The post from which one signs, with its capacity: "Plt. Sekretaris Daerah". */
	readonly post?: string | null | undefined;
	/** With titles and degrees as written; null leaves a line to fill in. */
	readonly name: string | null;
	/** Pangkat and NIP or NRP of civil servants, police and military; heads of regions have none. */
	readonly service?:
		| {
				readonly kind: 'nip' | 'nrp';
				readonly rank: string | null;
				readonly number: string | null;
		  }
		| undefined;
}
