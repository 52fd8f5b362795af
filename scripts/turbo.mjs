// Runs turbo with its telemetry off: turbo.json has no such setting, only the environment has.
process.env.TURBO_TELEMETRY_DISABLED = '1';
await import('turbo/bin/turbo');
