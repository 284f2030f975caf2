package mn.biyelelt.ui.session;

/// Is told how each attempt at something ended that is tried again and again. On the JavaFX thread.
public interface Attempts {

    /// It worked: what did not work before is past.
    void worked();

    /// It did not work.
    void failed(Exception cause);
}
