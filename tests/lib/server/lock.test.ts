import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { DataInUse, lockData } from '#lib/server/lock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('is held by one at a time, and given back', () => {
	const folder = temporaryFolder();
	const unlock = lockData(folder);
	expect(() => lockData(folder)).toThrow(DataInUse);
	unlock();
	lockData(folder)();
});

it('stays while the process lives, also when nothing else refers to it, and goes away with it', async () => {
	const folder = temporaryFolder();
	const script = `
		const { lockData } = await import('#lib/server/lock.ts');
		lockData(${JSON.stringify(folder)});
		for (let turn = 0; turn < 3; turn++) { await new Promise(setImmediate); gc(); }
		console.log('held');
		setInterval(() => {}, 1000);`;
	const holder = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', script]);
	onTestFinished(() => void holder.kill('SIGKILL'));
	await once(holder.stdout, 'data');
	expect(() => lockData(folder)).toThrow(DataInUse);
	holder.kill('SIGKILL');
	await once(holder, 'close');
	lockData(folder)();
});
