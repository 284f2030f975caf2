package mn.biyelelt.report.layout;

/// How wide a text is at the least, by how far its words may be divided, pt.
enum WordWidths {
    /// Whole words.
    WHOLE {
        @Override
        double of(Galley galley, int word) {
            return galley.width(galley.wordStart(word), galley.wordEnd(word));
        }
    },
    /// Words divided once at most, at their best place.
    HALVED {
        @Override
        double of(Galley galley, int word) {
            double least = WHOLE.of(galley, word);
            for (int division : galley.divisions(word)) {
                int place = Divisions.place(division);
                double left = galley.width(galley.wordStart(word), place) + hyphen(galley, division);
                least = Math.min(least, Math.max(left, galley.width(place, galley.wordEnd(word))));
            }
            return least;
        }
    },
    /// Words divided only behind a dash of their own.
    DASHED {
        @Override
        double of(Galley galley, int word) {
            return widestPiece(galley, word, false);
        }
    },
    /// Words divided wherever they may be.
    DIVIDED {
        @Override
        double of(Galley galley, int word) {
            return widestPiece(galley, word, true);
        }
    };

    /// Least width of one word.
    abstract double of(Galley galley, int word);

    /// Least width of a text: that of its widest word, its hanging indent included.
    double of(Galley galley) {
        double widest = 0;
        for (int word = 0; word < galley.wordCount(); word++) {
            boolean first = galley.wordStart(word) < galley.length()
                    && galley.x(galley.wordStart(word)) < galley.measures().hang();
            widest = Math.max(widest, of(galley, word) + (first ? 0 : galley.measures().hang()));
        }
        return widest;
    }

    private static double widestPiece(Galley galley, int word, boolean hyphens) {
        double widest = 0;
        int from = galley.wordStart(word);
        for (int division : galley.divisions(word)) {
            if (hyphens || !Divisions.hyphen(division)) {
                int place = Divisions.place(division);
                widest = Math.max(widest, galley.width(from, place) + hyphen(galley, division));
                from = place;
            }
        }
        return Math.max(widest, galley.width(from, galley.wordEnd(word)));
    }

    private static double hyphen(Galley galley, int division) {
        return Divisions.hyphen(division) ? galley.hyphen() : 0;
    }
}
