package mn.biyelelt.gate;

import mn.biyelelt.i18n.Messages;

/// Says a [FileRefused] in words: what is wrong with the file, that nothing was changed, and what to do.
public final class RefusalText {

    private static final String FILE = "file";
    private static final String LIMIT = "limit";
    private static final String PART = "part";

    private RefusalText() {
    }

    /// One or two sentences in the language of `messages`.
    public static String of(FileRefused refused, Messages messages) {
        String file = refused.file();
        String detail = refused.detail();
        return switch (refused.reason()) {
            case MISSING -> messages.get("gate.missing", FILE, file);
            case NO_FILE -> messages.get("gate.noFile", FILE, file);
            case FORBIDDEN -> messages.get("gate.forbidden", FILE, file);
            case UNREADABLE -> messages.get("gate.unreadable", FILE, file);
            case TOO_LARGE -> messages.get("gate.tooLarge", FILE, file, LIMIT, detail);
            case NO_TEXT -> messages.get("gate.noText", FILE, file);
            case LONG_LINE -> messages.get("gate.longLine", FILE, file, LIMIT, detail);
            case OTHER_KIND ->
                messages.get("gate.otherKind", FILE, file, "kind", kind(FileKind.valueOf(detail), messages));
            case PASSWORD -> messages.get("gate.password", FILE, file);
            case DAMAGED -> messages.get("gate.damaged", FILE, file, "detail", detail);
            case UNSAFE_NAME -> messages.get("gate.unsafeName", FILE, file, PART, detail);
            case TWICE -> messages.get("gate.twice", FILE, file, PART, detail);
            case MANY_PARTS -> messages.get("gate.manyParts", FILE, file, LIMIT, detail);
            case UNPACKED_TOO_LARGE -> messages.get("gate.unpackedTooLarge", FILE, file, LIMIT, detail);
            case MACROS -> messages.get("gate.macros", FILE, file, PART, detail);
            case FETCHES -> messages.get("gate.fetches", FILE, file, PART, detail);
            case GRAMMAR -> messages.get("gate.grammar", FILE, file, PART, detail);
            case NESTED -> messages.get("gate.nested", FILE, file, PART, detail);
        };
    }

    private static String kind(FileKind kind, Messages messages) {
        return switch (kind) {
            case WORD -> messages.get("gate.kind.word");
            case EXCEL -> messages.get("gate.kind.excel");
            case ARCHIVE -> messages.get("gate.kind.archive");
            case OLD_OFFICE -> messages.get("gate.kind.oldOffice");
            case PDF -> messages.get("gate.kind.pdf");
            case RICH_TEXT -> messages.get("gate.kind.richText");
            case MARKUP -> messages.get("gate.kind.markup");
            case DATABASE -> messages.get("gate.kind.database");
            case TEXT -> messages.get("gate.kind.text");
            case EMPTY -> messages.get("gate.kind.empty");
            case UNKNOWN -> messages.get("gate.kind.unknown");
        };
    }
}
