package mn.biyelelt.edit;

/// A listener's place with whom it listens to.
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    /// Ends it; the listener hears nothing more. Closing again does nothing.
    @Override
    void close();
}
