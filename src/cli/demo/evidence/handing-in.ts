import type { FileSink } from '#lib/server/files/store.ts';
import type { ReceivedFile } from '#lib/server/forms/read-form.ts';
import { PAPERS } from './papers.ts';
import type { Paper } from './papers.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { SCENES } from './scenes.ts';
import type { Scene } from './scenes.ts';
import { variantsOf } from './variants.ts';

/** What may be handed in with a report: a drawn photo or a paper. */
export type EvidenceName = Scene | Paper;

/** Every file by its name; of a photo there are several, taken on different days. */
export type StoredEvidence = ReadonlyMap<EvidenceName, readonly ReceivedFile[]>;

/** The names of the files as somebody in an office would give them. */
const FILE_NAMES: Readonly<Record<EvidenceName, string>> = {
	road: 'jalan-selesai-diperbaiki.png',
	irrigation: 'saluran-irigasi.png',
	flood: 'genangan-malam-hari.png',
	shelter: 'pos-pengungsian.png',
	gauge: 'papan-duga-muka-air.png',
	market: 'pasar-murah.png',
	clinic: 'puskesmas.png',
	ambulance: 'ambulans-siaga.png',
	lamps: 'lampu-jalan-menyala.png',
	school: 'sekolah.png',
	storage: 'gudang-cadangan-pangan.png',
	meeting: 'rapat-tim-teknis.png',
	sign: 'rambu-evakuasi.png',
	houses: 'rumah-layak-huni.png',
	counter: 'loket-pelayanan.png',
	class: 'kegiatan-di-kelas.png',
	weighing: 'penimbangan-posyandu.png',
	pump: 'sumur-dan-pompa.png',
	harvest: 'panen-bersama.png',
	boat: 'perahu-patroli.png',
	smoke: 'titik-api.png',
	lanterns: 'ronda-malam.png',
	handover: 'berita-acara-serah-terima.pdf',
	decree: 'salinan-keputusan-bupati.pdf',
	recap: 'rekapitulasi-pelaksanaan.pdf',
	circular: 'surat-edaran.pdf',
	agreement: 'naskah-perjanjian-kerja-sama.pdf',
	attendance: 'daftar-hadir-kegiatan.pdf',
	results: 'hasil-uji-laboratorium.pdf',
	deposit: 'surat-tanda-setoran.pdf'
};

/** Draws every photo, writes every paper and keeps them in the store of handed-in files. */
export async function storeEvidence(sink: FileSink): Promise<StoredEvidence> {
	const stored = new Map<EvidenceName, ReceivedFile[]>();
	for (const [name, files] of everyFile()) {
		const kept: ReceivedFile[] = [];
		for (const [place, bytes] of files.entries()) {
			const pending = await sink.receive(oneChunk(bytes), numbered(FILE_NAMES[name], place + 1));
			kept.push({ field: 'files', ...(await sink.keep(pending)) });
		}
		stored.set(name, kept);
	}
	return stored;
}

function* everyFile(): Generator<readonly [EvidenceName, readonly Buffer[]]> {
	for (const scene of namesOf(SCENES)) yield [scene, variantsOf(SCENES[scene]()).map(png)];
	for (const paper of namesOf(PAPERS)) yield [paper, [pdf(PAPERS[paper])]];
}

function numbered(name: string, place: number): string {
	return place === 1 ? name : name.replace('.', `-${place}.`);
}

function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
	return Object.keys(table) as Name[];
}

async function* oneChunk(bytes: Buffer): AsyncGenerator<Uint8Array> {
	yield bytes;
}
