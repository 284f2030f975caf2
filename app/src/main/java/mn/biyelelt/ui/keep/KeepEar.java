package mn.biyelelt.ui.keep;

/// Who is told what came of keeping things safe. On the JavaFX thread.
public interface KeepEar {

    /// Something was done.
    void done(String what);

    /// Something did not work.
    void failed(String what, Throwable cause);

    /// The trouble is over: nothing waits any more.
    void mended(String what);

    /// The workspace holds another state now; what is shown must be read again.
    void restored(String what);
}
