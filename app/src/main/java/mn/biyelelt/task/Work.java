package mn.biyelelt.task;

/// Something that runs in the background and gives a result.
///
/// @param <T> the result
@FunctionalInterface
public interface Work<T> {

    /// Does it. Long work says how far it is and stops where [Progress#stopIfCancelled()] tells it to.
    ///
    /// @throws Exception whatever went wrong; it comes back as [Outcome.Failed]
    T run(Progress progress) throws Exception;
}
