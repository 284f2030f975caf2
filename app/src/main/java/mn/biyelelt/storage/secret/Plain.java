package mn.biyelelt.storage.secret;

import java.util.Optional;

/// Contents stand on disk as they are.
record Plain() implements Protection {

    @Override
    public boolean isOn() {
        return false;
    }

    @Override
    public byte[] toDisk(byte[] content, String place) {
        return content;
    }

    @Override
    public Optional<byte[]> fromDisk(byte[] stored, String place) {
        return Protection.isEncrypted(stored) ? Optional.empty() : Optional.of(stored);
    }

    @Override
    public Optional<KeySlot> slot() {
        return Optional.empty();
    }

    @Override
    public Optional<char[]> databasePassword() {
        return Optional.empty();
    }

    @Override
    public Protection behind(Password password, int rounds) {
        return this;
    }
}
