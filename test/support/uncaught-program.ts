import { endAtWhatNobodyCaught } from '../../src/logging/uncaught.provider';

/** Fails as its argument says, where nobody catches it; the fault quotes a person. */
const quoted = (): Error => new Error('Key (id_number)=(320102199003074512) is held by "Wang Xiaoming" 王小明');

endAtWhatNobodyCaught();
if (process.argv[3] === 'rejected') void Promise.reject(quoted());
else
  setImmediate(() => {
    throw quoted();
  });
