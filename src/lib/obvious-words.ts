/**
 * The words that most often make up a password, in English and in Indonesian, without spaces. Drawn up
 * by hand from what published lists of leaked passwords have in common; digits and rows of the keyboard
 * are recognised by rule.
 */
export const OBVIOUS_WORDS: readonly string[] = `
password passw0rd passwd pass secret welcome letmein admin administrator root user guest login test
testing default changeme master superman batman monkey dragon football baseball soccer princess
sunshine iloveyou love lovely angel baby flower shadow hello freedom whatever trustno summer winter
spring autumn computer internet google facebook instagram whatsapp windows android samsung apple
money lucky magic happy forever family jesus mustang ninja pokemon starwars chelsea liverpool arsenal
manchester united barcelona madrid juventus
sandi kata katasandi katakunci kunci rahasia masuk selamat datang pagi siang malam coba cobacoba
percobaan pengguna tamu akun indonesia merdeka pancasila garuda bhinneka tunggal ika nusantara
jakarta bandung surabaya medan makassar semarang yogyakarta palembang denpasar bali jawa sumatera
kalimantan sulawesi papua maluku borneo sayang cinta sayangku cintaku akusayangkamu akucintakamu
aku kamu dia kita kami ibu bapak ayah mama papa bunda keluarga anak anakku suami istri bismillah
alhamdulillah allah allahuakbar assalamualaikum insyaallah muhammad tuhan yesus doa berkah sukses
bahagia gembira senang semangat bismillahirrahmanirrahim satu dua tiga empat lima enam tujuh delapan
sembilan sepuluh nol minggu senin selasa rabu kamis jumat sabtu januari februari maret april mei juni
juli agustus september oktober november desember kucing anjing macan harimau elang persib persija
arema persebaya bobotoh jakmania doraemon naruto
kabupaten kota provinsi daerah kecamatan kelurahan desa dinas badan kantor sekretariat pemerintah
pemda pemkab pemkot pemprov bupati walikota gubernur sekda camat lurah kepala pegawai negeri sipil
asn pns nip rapat rakor notula komitmen tuntas tindak lanjut laporan
`
	.split(/\s+/)
	.filter((word) => word !== '');
