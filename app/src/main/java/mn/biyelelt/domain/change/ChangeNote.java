package mn.biyelelt.domain.change;

import java.time.Instant;

/// What is remembered of an edit beside what it changes: who made it, when, and what it meant. Undo and a row's history go by it.
///
/// @param at    when, to the second
/// @param by    whose computer account it was; may be empty
/// @param deed  what the person meant, in a word that undo names the step by
/// @param count how many rows, cells or places it was about, at least 1
/// @param door  where it came from
public record ChangeNote(Instant at, String by, Manner manner, String deed, int count, Door door) {

    /// Of an edit made in the window.
    public ChangeNote(Instant at, String by, Manner manner, String deed, int count) {
        this(at, by, manner, deed, count, Door.WINDOW);
    }

    /// Where an edit came from.
    public enum Door {
        WINDOW, COMMAND_LINE
    }

    /// How an edit stands to the one before.
    public enum Manner {
        /// A step of its own.
        STEP,
        /// The same text typed on: one step with the edit before.
        TYPED_ON,
        /// What was being typed, taken back as if it had never been.
        DROPPED,
        /// The last step taken back.
        UNDO,
        /// The step taken back last, done again.
        REDO
    }
}
