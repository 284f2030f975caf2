package mn.biyelelt.ui.session;

import java.time.Instant;
import java.time.InstantSource;
import mn.biyelelt.edit.SaveState;

/// What the saved mark says.
public sealed interface Saved {

    /// Nothing was changed since the plan was opened.
    record Untouched() implements Saved {}

    /// Everything is safe since that moment.
    record At(Instant moment) implements Saved {}

    /// Some of it is still on its way to the disk.
    record InWork() implements Saved {}

    /// It could not be made safe.
    record Failed(Throwable reason) implements Saved {}

    /// What a save state means at this moment.
    static Saved of(SaveState state, InstantSource clock) {
        return switch (state) {
            case SaveState.Saved(long sequence) when sequence == 0 -> new Untouched();
            case SaveState.Saved _ -> new At(clock.instant());
            case SaveState.Saving _ -> new InWork();
            case SaveState.Failed(Throwable reason) -> new Failed(reason);
        };
    }
}
