export { notesOfThreads, poolFor, threadsFor } from '../threads/pool-for.ts';
