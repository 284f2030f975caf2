package mn.biyelelt.edit;

import java.util.Arrays;
import java.util.Optional;
import mn.biyelelt.domain.change.AddElement;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.MoveElement;
import mn.biyelelt.domain.change.RemoveElement;
import mn.biyelelt.domain.change.SetDepth;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;

/// What a person meant by a step, by which undo and redo name it.
public enum Deed {
    TEXT,
    NUMBER,
    ADD_ROW,
    ADD_GROUP,
    ADD_LINE,
    REMOVE_ROWS,
    REMOVE_LINE,
    MOVE_ROWS,
    DUPLICATE_ROWS,
    SET_DEPTH,
    CLEAR,
    CUT,
    PASTE,
    FILL_DOWN,
    REPLACE,
    CARRY_OVER,
    AMEND,
    ACCEPT_FINDING,
    CORRECT_READING,
    MARK_FINAL,
    RENAME,
    BEGIN_PLAN,
    NEXT_YEAR,
    OTHER;

    /// The deed of that name; empty for one that this program does not know.
    public static Optional<Deed> named(String name) {
        return Arrays.stream(values()).filter(deed -> deed.name().equals(name)).findFirst();
    }

    /// What a change most likely means, where nobody says more.
    public static Deed of(Change change) {
        return switch (change) {
            case SetText _ -> TEXT;
            case SetDepth _ -> SET_DEPTH;
            case MoveElement _ -> MOVE_ROWS;
            case RemoveElement _ -> REMOVE_ROWS;
            case AddElement(_, Indicator _) -> ADD_LINE;
            case AddElement(_, Group _) -> ADD_GROUP;
            case AddElement _ -> ADD_ROW;
            default -> OTHER;
        };
    }
}
