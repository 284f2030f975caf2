package mn.biyelelt.storage;

import mn.biyelelt.storage.secret.KeySlot;

/// Sizes and counts that a workspace is kept by.
///
/// @param reserve       bytes kept free for an emergency
/// @param snapshotAfter a snapshot is made after so many changes
/// @param journalSize   bytes of a journal file from which on the next snapshot begins a new one
/// @param rounds        how often a guess at a password must be hashed
public record StorageRules(long reserve, int snapshotAfter, long journalSize, int rounds) {

    /// What the program uses.
    public static final StorageRules USUAL = new StorageRules(16 << 20, 200, 256 << 10, KeySlot.USUAL_ROUNDS);
}
