// A chunk of its own: only samconfig.toml needs it.
export { parse as parseToml } from 'smol-toml';
