package mn.biyelelt.task;

import java.util.concurrent.ThreadFactory;

/// The threads of the program. Each is one of the system's own: virtual threads share as many as there are processors and none
/// of them gives way to another, so that on an old machine two long computations would hold back a save.
final class Threads {

    private Threads() {
    }

    /// Threads that do not keep the program from ending.
    static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }
}
