package mn.biyelelt.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import mn.biyelelt.ui.keep.KeepEar;

/// Says in the window what came of keeping things safe.
///
/// @param reload shows the workspace anew and then says something
record DeskEar(DeskModel model, Consumer<String> reload) implements KeepEar {

    @Override
    public void done(String what) {
        model.tell(what);
    }

    @Override
    public void failed(String what, Throwable cause) {
        model.failed(what, cause);
    }

    @Override
    public void mended(String what) {
        model.failure().set(Optional.empty());
        model.tell(what);
    }

    @Override
    public void restored(String what) {
        reload.accept(what);
    }
}
