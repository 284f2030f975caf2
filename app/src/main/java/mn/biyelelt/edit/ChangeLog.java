package mn.biyelelt.edit;

import java.util.concurrent.CompletionStage;
import mn.biyelelt.domain.change.WorkspaceChange;

/// Where changes become lasting. Callable from any thread; changes become lasting in the order of the calls.
@FunctionalInterface
public interface ChangeLog {

    /// Takes a change over and returns at once.
    ///
    /// @return completes with the change's sequence number once no kill or power cut can lose it; exceptionally, if it could
    ///         not be made lasting, and then every later change fails too. Completed on a thread of the log's own.
    CompletionStage<Long> append(WorkspaceChange change);
}
