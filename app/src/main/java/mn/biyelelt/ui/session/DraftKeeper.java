package mn.biyelelt.ui.session;

import java.time.Duration;
import mn.biyelelt.ui.task.Pause;

/// Makes what is being typed lasting every two seconds, so that a power cut in the middle of a long text costs no more than the
/// last words. For undo it stays one step; Esc still takes all of it back.
public final class DraftKeeper {

    private static final Duration EVERY = Duration.ofSeconds(2);

    public DraftKeeper(PlanDesk desk) {
        var pause = new Pause(EVERY, desk::saveDraft);
        desk.draft().subscribe(draft -> {
            if (draft.isPresent()) {
                pause.begin();
            } else {
                pause.stop();
            }
        });
    }
}
