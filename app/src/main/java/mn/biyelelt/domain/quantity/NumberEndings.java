package mn.biyelelt.domain.quantity;

/// Endings written after a figure, a percent sign or an abbreviation: `90-ээс`, `3-р`, `26-ны`, `100%-д`, `ЭМБ-ын`.
final class NumberEndings {

    static final String ORDINAL = "-р";
    static final String DAY = "-ны";
    static final String ABOUT = "-аад";
    private static final String OTHER = "-";

    private final Stems stems = new Stems();
    private final Endings none = Endings.ofNouns();

    NumberEndings() {
        add(ORDINAL, Case.ORDINAL, "р рт рын рын рийн рыг рээс раас");
        add(DAY, Case.GENITIVE, "ны ний нийх ныи");
        add(DAY, Case.DATIVE, "нд ныд");
        add(DAY, Case.ABLATIVE, "наас нээс ноос нөөс");
        add(ABOUT, Case.BARE, "аад ээд оод өөд гаад гээд иад иод");
        add(DAY, Case.ACCUSATIVE, "ныг нийг");
        add(OTHER, Case.BARE, "н");
        add(OTHER, Case.GENITIVE, "ын ийн ы ий гийн гын");
        add(OTHER, Case.DATIVE, "д т ад эд од өд анд");
        add(OTHER, Case.ABLATIVE, "аас ээс оос өөс иас иос иэс гаас гээс гоос гөөс ас эс ос өс с");
        add(OTHER, Case.INSTRUMENTAL, "аар ээр оор өөр иар иор гаар гээр гоор гөөр");
        add(OTHER, Case.ACCUSATIVE, "г ыг ийг");
        add(OTHER, Case.COMITATIVE, "тай тэй той");
        add(OTHER, Case.DIRECTIVE, "руу рүү луу лүү");
    }

    Stems.Word find(char[] letters, int start, int end) {
        return stems.find(letters, start, end);
    }

    private void add(String name, Case kase, String endings) {
        for (String ending : endings.split(" ")) {
            stems.add(ending, new Stems.Stem(new Lemma(name, Unit.NONE, 0, false), none, kase));
        }
    }
}
