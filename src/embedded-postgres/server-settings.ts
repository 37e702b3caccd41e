/**
 * Everything is given on the command line, so that an old data folder gets new settings with a new release.
 * No value needs quoting in a shell.
 */
const ALWAYS = {
  listen_addresses: '127.0.0.1',
  // A socket's path is limited to 107 bytes, which a deep data folder breaks.
  unix_socket_directories: '',
  // The service's pools, a command line tool beside it, and the connections that PostgreSQL keeps back.
  max_connections: '200',
  timezone: 'UTC',
  // One log file for each day of the week, emptied when its day comes again, bounds the folder.
  logging_collector: 'on',
  log_filename: 'postgresql-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_size: '0',
  // Statements and key values may hold personal data; neither belongs in a log file.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
} as const;

const DURABILITY = ['fsync', 'synchronous_commit', 'full_page_writes'] as const;

/** Durability is spelled out in both cases, so that an edited postgresql.conf cannot switch it off. */
export function serverSettings(port: number, durable: boolean): readonly string[] {
  const durability = DURABILITY.map((name): [string, string] => [name, durable ? 'on' : 'off']);
  return [['port', String(port)], ...Object.entries(ALWAYS), ...durability].map(([name, value]) => `-c ${name}=${value}`);
}
