/** With fewer others than these, what is said of them together can be laid at the door of one. */
const fewestOthers = 3;

/** Whether something may be told of so many doctors together: nobody can say whose it is, or there is nobody whose it could be. */
export function isHiddenAmong(others: number): boolean {
  return others === 0 || others >= fewestOthers;
}
