import { workerData } from 'node:worker_threads';
import { DISK } from '../io/disk.ts';
import { serve } from '../io/serve.ts';
import { FAILURES, type Packed } from './failure.ts';
import { type GradeSetup, type GradeWork, openGrade } from './grade-work.ts';
import type { Ground } from './ground.ts';
import { type MinutesSetup, type MinutesWork, openMinutes, reopen } from './minutes-work.ts';

/** What a thread is started with. */
export interface ThreadData extends Pick<Ground, 'cwd' | 'packageFolder'> {
  readonly setup: GradeSetup | MinutesSetup;
}

const { setup, ...places }: ThreadData = workerData;
const ground: Ground = { ...places, files: DISK, stdin: () => Promise.reject(new Error('no standard input here')) };

/** The entry of every thread beside the first. */
switch (setup.work) {
  case 'grade':
    serve<GradeWork, Packed>(openGrade(ground, setup), FAILURES);
    break;
  case 'minutes':
    serve<MinutesWork, Packed>(Promise.resolve(openMinutes(ground, reopen(setup), setup)), FAILURES);
    break;
}
