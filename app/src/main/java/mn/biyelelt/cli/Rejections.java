package mn.biyelelt.cli;

import mn.biyelelt.domain.change.ChangeRejected;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.wire.JsonRejected;

/// Says in words why a text or a change is refused.
public final class Rejections {

    private static final String DETAIL = "detail";

    private Rejections() {
    }

    /// Reason and place of a refused JSON text.
    public static String text(JsonRejected rejected, Messages messages) {
        String reason = reason(rejected, messages);
        return rejected.line() == 0
                ? messages.get("cli.json.refused", "reason", reason)
                : messages.get("cli.json.refusedAt", "line", rejected.line(), "column", rejected.column(), "path",
                        rejected.path(), "reason", reason);
    }

    /// Why a change is refused.
    public static String text(ChangeRejected rejected, Messages messages) {
        String id = rejected.element().toString();
        return switch (rejected.reason()) {
            case NO_SUCH_ELEMENT -> messages.get("cli.change.noSuchElement", "id", id);
            case DUPLICATE_ELEMENT -> messages.get("cli.change.duplicateElement", "id", id);
            case NO_SUCH_PLACE -> messages.get("cli.change.noSuchPlace", "id", id);
            case NO_SUCH_CELL -> messages.get("cli.change.noSuchCell", "id", id);
            case UNFIT_TEXT -> messages.get("cli.change.unfitText", "id", id);
        };
    }

    private static String reason(JsonRejected rejected, Messages messages) {
        String detail = rejected.detail();
        return switch (rejected.reason()) {
            case NOT_UTF8 -> messages.get("cli.json.notUtf8");
            case NO_JSON -> messages.get("cli.json.noJson", DETAIL, detail);
            case TOO_LARGE -> messages.get("cli.json.tooLarge", DETAIL, detail);
            case OTHER_FORMAT -> messages.get("cli.json.otherFormat", DETAIL, detail);
            case NEWER_VERSION -> messages.get("cli.json.newerVersion", DETAIL, detail);
            case UNKNOWN_KEY -> messages.get("cli.json.unknownKey", DETAIL, detail);
            case REPEATED_KEY -> messages.get("cli.json.repeatedKey", DETAIL, detail);
            case MISSING_KEY -> messages.get("cli.json.missingKey", DETAIL, detail);
            case WRONG_KIND -> messages.get("cli.json.wrongKind", DETAIL, detail);
            case WRONG_VALUE -> messages.get("cli.json.wrongValue", DETAIL, detail);
            case REPEATED_IDENTITY -> messages.get("cli.json.repeatedIdentity", DETAIL, detail);
        };
    }
}
