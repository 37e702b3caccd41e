// Loaded before a program (`node --import`): its wall clock steps an hour back at every SIGUSR2, as a machine's does when
// somebody sets it. Time that only measures (performance.now, timers) goes on, as it does on a machine.
const HOUR_MS = 3_600_000;
const RealDate = Date;
let shiftMs = 0;

class ShiftedDate extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shiftMs);
    else super(...parts);
  }
  static now() {
    return RealDate.now() + shiftMs;
  }
}
globalThis.Date = ShiftedDate;
process.on('SIGUSR2', () => {
  shiftMs -= HOUR_MS;
});
