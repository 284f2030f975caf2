package mn.biyelelt.kill;

/// What was acknowledged is not there, or something is there that nobody made.
public final class LostEdit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostEdit(String what) {
        super(what);
    }
}
