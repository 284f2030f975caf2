package mn.biyelelt.ui.keep;

import mn.biyelelt.ui.session.Doing;

/// Who is told what came of keeping things safe. On the JavaFX thread.
public interface KeepEar {

    /// Something was done.
    void done(String what);

    /// Something did not work.
    void failed(Doing doing, String what, Throwable cause);

    /// Something worked that may not have worked before.
    void worked(Doing doing);

    /// The workspace holds another state now; what is shown must be read again.
    void restored(String what);
}
