import { lockDataFolder } from '../../../dist/src/storage/data-folder-lock.js';

// Takes each of the folders at its moment, with many others, says which it got, and keeps them until it is killed.
const [begin, step, ...folders] = process.argv.slice(2);
const won = [];
for (const [round, folder] of folders.entries()) {
  while (Date.now() < Number(begin) + round * Number(step));
  try {
    lockDataFolder(folder);
    won.push(round);
  } catch (fault) {
    if (fault.name !== 'FolderInUseError') throw fault;
  }
}
process.send(won);
setInterval(() => undefined, 1000);
