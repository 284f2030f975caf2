package mn.biyelelt.ui.shell;

import java.util.function.Consumer;
import mn.biyelelt.ui.keep.KeepEar;
import mn.biyelelt.ui.session.Doing;

/// Says in the window what came of keeping things safe.
///
/// @param reload shows the workspace anew and then says something
record DeskEar(DeskModel model, Consumer<String> reload) implements KeepEar {

    @Override
    public void done(String what) {
        model.tell(what);
    }

    @Override
    public void failed(Doing doing, String what, Throwable cause) {
        model.failures().failed(doing, what, cause);
    }

    @Override
    public void worked(Doing doing) {
        model.failures().worked(doing);
    }

    @Override
    public void restored(String what) {
        reload.accept(what);
    }
}
