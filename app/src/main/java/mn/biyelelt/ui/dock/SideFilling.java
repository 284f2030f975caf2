package mn.biyelelt.ui.dock;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;

/// Fills sides that have their room already, one a frame, so that no frame takes as long as all of them.
final class SideFilling {

    private final Executor later;
    private final Runnable nextFrame;
    private final Deque<DockSide> empty = new ArrayDeque<>();

    /// @param later     runs something on the JavaFX thread after what it does now
    /// @param nextFrame asks for another frame: nothing else may need one, and a side would stay empty
    SideFilling(Executor later, Runnable nextFrame) {
        this.later = later;
        this.nextFrame = nextFrame;
    }

    /// Holds back from now on what stands in these sides.
    void begin(List<DockSide> sides) {
        empty.clear();
        empty.addAll(sides);
        empty.forEach(DockSide::hold);
    }

    /// To be called in each frame.
    void follow() {
        if (!empty.isEmpty()) {
            later.execute(this::next);
        }
    }

    private void next() {
        boolean filled = false;
        while (!filled && !empty.isEmpty()) {
            DockSide side = empty.remove();
            side.fill();
            filled = side.front().isPresent();
        }
        if (!empty.isEmpty()) {
            nextFrame.run();
        }
    }
}
