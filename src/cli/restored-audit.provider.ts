import { join } from 'node:path';
import { PROJECTIONS, TABLES } from '../app';
import type { Settings } from '../config/settings';
import { openInfrastructure } from '../infrastructure.provider';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import type { AuditReport } from '../sealing/audit/finding';
import { audited } from './audit.verb';

/** Reads everything that was restored against what was signed, and the read models against the log unless told. */
export async function auditRestored(settings: Settings, isLogOnly: boolean): Promise<AuditReport> {
  const keys = FileKeyStore.open(join(settings.dataDir, 'keys'), settings.masterKey);
  try {
    const infrastructure = await openInfrastructure(settings, TABLES);
    try {
      return (await audited(infrastructure, settings, keys, isLogOnly ? [] : PROJECTIONS)).report;
    } finally {
      await infrastructure.close();
    }
  } finally {
    await keys.close();
  }
}
