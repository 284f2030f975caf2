package mn.biyelelt.storage;

import mn.biyelelt.i18n.Messages;

/// Says a [StorageFailure] in words: what happened, what was kept, what to do.
public final class FailureText {

    private static final String FILE = "file";

    private FailureText() {
    }

    /// One or two sentences in the language of `messages`.
    public static String of(StorageFailure failure, Messages messages) {
        String file = failure.file().toString();
        return switch (failure.reason()) {
            case MISSING -> messages.get("storage.failure.missing", FILE, file);
            case NO_FILE -> messages.get("storage.failure.noFile", FILE, file);
            case EMPTY -> messages.get("storage.failure.empty", FILE, file);
            case NO_WORKSPACE -> messages.get("storage.failure.noWorkspace", FILE, file);
            case NO_BACKUP -> messages.get("storage.failure.noBackup", FILE, file);
            case NEWER -> messages.get("storage.failure.newer", FILE, file);
            case PASSWORD_NEEDED -> messages.get("storage.failure.passwordNeeded", FILE, file);
            case WRONG_PASSWORD -> messages.get("storage.failure.wrongPassword", FILE, file);
            case KEY_LOST -> messages.get("storage.failure.keyLost", FILE, file);
            case LOCKED -> messages.get("storage.failure.locked", FILE, file);
            case EXISTS -> messages.get("storage.failure.exists", FILE, file);
            case WRONG_NAME -> messages.get("storage.failure.wrongName", FILE, file);
            case NO_FOLDER -> messages.get("storage.failure.noFolder", FILE, file);
            case UNWRITABLE -> messages.get("storage.failure.unwritable", FILE, file);
            case DAMAGED -> messages.get("storage.failure.damaged", FILE, file);
            case READ_ONLY -> messages.get("storage.failure.readOnly", FILE, file);
            case FULL -> messages.get("storage.failure.full", FILE, file);
            case DISK -> messages.get("storage.failure.disk", FILE, file);
            case DATABASE -> messages.get("storage.failure.database", FILE, file);
            case CLOSED -> messages.get("storage.failure.closed", FILE, file);
        };
    }
}
