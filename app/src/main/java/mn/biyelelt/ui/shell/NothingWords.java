package mn.biyelelt.ui.shell;

import mn.biyelelt.ui.session.NothingDone;
import mn.biyelelt.ui.text.Words;

/// Says why a command did nothing, and what to do instead.
final class NothingWords {

    private NothingWords() {
    }

    static String of(NothingDone why, Words words) {
        return switch (why) {
            case NO_ROW -> words.get("grid.nothing.noRow");
            case NO_ACTIVITY -> words.get("grid.nothing.noActivity");
            case NO_LINE -> words.get("grid.nothing.noLine");
            case ONLY_LINE -> words.get("grid.nothing.onlyLine");
            case FIRST_ROW -> words.get("grid.nothing.firstRow");
            case LAST_ROW -> words.get("grid.nothing.lastRow");
            case NO_GROUP_BEFORE -> words.get("grid.nothing.noGroupBefore");
            case NO_GROUP_AFTER -> words.get("grid.nothing.noGroupAfter");
            case OUTERMOST -> words.get("grid.nothing.outermost");
            case INNERMOST -> words.get("grid.nothing.innermost");
            case NUMBER_FOLLOWS -> words.get("grid.nothing.numberFollows");
            case NOTHING_TO_FILL -> words.get("grid.nothing.toFill");
            case NOTHING_COPIED -> words.get("grid.nothing.copied");
            case NO_FILTER -> words.get("grid.nothing.noFilter");
            case NOT_OF_THE_PLAN -> words.get("grid.nothing.notOfThePlan");
            case PLAN_IS_FREE -> words.get("grid.nothing.planIsFree");
            case USUAL_FORM -> words.get("grid.nothing.usualForm");
            case NOTHING_FOUND_HERE -> words.get("grid.nothing.foundHere");
            case NO_NUMBER_HERE -> words.get("grid.nothing.noNumberHere");
            case NO_PERCENT_HERE -> words.get("grid.nothing.noPercentHere");
            case NO_NOTES_HERE -> words.get("grid.nothing.noNotesHere");
        };
    }
}
