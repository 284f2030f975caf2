package mn.biyelelt.domain.quantity;

/// What a number counts: the head of the noun phrase after it, `62 эрүүл мэндийн байгууллага`.
final class Noun {

    private static final int WINDOW = 5;

    private final Tokens tokens;
    private Unit unit = Unit.NONE;
    private Case kase = Case.BARE;
    private int end;
    private boolean guessed;
    /// The first known noun that describes another; -1 if none does.
    private int describing = -1;

    /// Reads the noun phrase that starts at a token.
    Noun(Tokens tokens, int start) {
        this.tokens = tokens;
        end = start;
        scan(start);
        if (unit == Unit.NONE && describing >= 0) {
            take(KnownNoun.unit(tokens, describing), tokens.at(describing), describing + 1);
        }
    }

    Unit unit() {
        return unit;
    }

    Case kase() {
        return kase;
    }

    /// Index after the head noun and its ending; the start if there is none.
    int end() {
        return end;
    }

    /// Whether the word is not in the vocabulary.
    boolean guessed() {
        return guessed;
    }

    private void scan(int start) {
        int at = start;
        for (int seen = 0; seen < WINDOW; seen++) {
            Token token = tokens.at(at);
            if (seen == 0 && tokens.at(at + 1).is("нас") && tokens.at(at + 1).kase() == Case.GENITIVE
                    && token.isWord()) {
                at += 2;
                continue;
            }
            if (seen == 0 && token.is("үе") && tokens.at(at + 1).is("<group>")) {
                take(Unit.ITEMS, tokens.at(at + 1), at + 2);
                return;
            }
            if (seen == 0 && elderly(at)) {
                takeElderly(at);
                return;
            }
            if (token.is("ба") && guessed || seen == 0 && tokens.at(at).isWord() && qualifies(at)) {
                at++;
                continue;
            }
            if (!token.isWord() || token.gap() == Token.Gap.LINE && seen > 0 || stops(token)) {
                return;
            }
            int next = tokens.at(at + 1).type() == Token.Type.ENDING ? at + 2 : at + 1;
            if (seen == 0) {
                guess(token, next);
                if (guessed && token.shape() == Token.Shape.WITH) {
                    return;
                }
            }
            Unit found = privately(at) ? Unit.NONE : KnownNoun.unit(tokens, at);
            if (describing >= 0 && token.is("<post>") && tokens.at(at + 1).is("тоо")) {
                take(Unit.ITEMS, tokens.at(at + 1), at + 2);
                return;
            }
            if (found != Unit.NONE && binds(found, seen)) {
                if (head(at)) {
                    take(found, token, next);
                    return;
                }
                describing = describing < 0 ? at : describing;
            }
            if (guessed && token.shape() == Token.Shape.AGENT) {
                unit = Unit.PERSONS;
                kase = caseOf(token, next);
                end = next;
            }
            at = next;
        }
    }

    /// `25 хувийн хэрэг`, `3 хувийн эмнэлэг`: personal or private, and no share.
    private boolean privately(int at) {
        Token own = tokens.at(at);
        Token noun = tokens.at(at + 1);
        return own.unit() == Unit.PERCENT && own.kase() == Case.GENITIVE && noun.isWord()
                && (noun.is("хэрэг") || noun.unit() == Unit.ORGANISATIONS
                        || !noun.lemma().known() && tokens.at(at + 2).isWord()
                                && tokens.at(at + 2).unit() == Unit.ORGANISATIONS);
    }

    /// `18 бага эмч`, `7 төрсөн эх`, `4 туслах багш`, `86 өндөр даралттай өвчтөн`: a word before people that is no comparison and no verb of its own there.
    private boolean qualifies(int at) {
        Token token = tokens.at(at);
        boolean size = token.is("бага") || token.is("их");
        return people(at + 1) && (size || participle(token)) || participle(token) && papers(at + 1)
                || size && tokens.at(at + 1).shape() == Token.Shape.WITH && people(at + 2);
    }

    /// `78 өндөр настан`, `45 өндөр настай иргэн`.
    private boolean elderly(int at) {
        return tokens.at(at).is("их") && tokens.at(at + 1).is("нас") && tokens.at(at + 1).kase() != Case.GENITIVE;
    }

    private void takeElderly(int at) {
        int last = people(at + 2) ? at + 2 : at + 1;
        unit = Unit.PERSONS;
        kase = tokens.at(last).kase() == Case.COMITATIVE ? Case.BARE : tokens.at(last).kase();
        end = last + 1;
    }

    private boolean people(int at) {
        Token people = tokens.at(at);
        return people.isWord() && people.unit() == Unit.PERSONS && people.kase() != Case.VERBAL;
    }

    /// `120 түүвэрлэсэн баримт`; not `хүүхэд 12 хамрагдсан сургалт 3`, where each number stands behind what it counts.
    private boolean papers(int at) {
        Token noun = tokens.at(at);
        return noun.isWord() && noun.unit() == Unit.DOCUMENTS && noun.kase() != Case.VERBAL
                && !tokens.at(at + 1).digits();
    }

    private boolean participle(Token token) {
        int end = token.end();
        char last = tokens.text().charAt(end - 1);
        return verb(token) && token.length() > 4
                && (last == 'н' && tokens.text().charAt(end - 3) == 'с' || last == 'х');
    }

    private void guess(Token token, int next) {
        Unit agent = agent(token);
        boolean rank = token.is("<group>") && token.kase() == Case.DATIVE || token.is("эр")
                || token.shape() == Token.Shape.DENIED;
        if (token.unit() == Unit.NONE && !rank && !verb(token) && !shortened(token)) {
            unit = agent;
            guessed = true;
            boolean posts = token.is("<post>") && tokens.at(next).is("тоо");
            kase = posts ? tokens.at(next).kase() : caseOf(token, next);
            end = posts ? next + 1 : next;
        }
    }

    /// `78 пр`, `3 тн`: small letters without a vowel are the short form of a word that may be anything.
    private boolean shortened(Token token) {
        if (token.lemma().known() || token.look() != Token.Look.LOWER) {
            return false;
        }
        for (int i = token.start(); i < token.end(); i++) {
            if (Letters.isVowel(Letters.fold(tokens.text().charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private void take(Unit found, Token token, int next) {
        unit = found;
        guessed = false;
        kase = caseOf(token, next);
        end = next;
        compound(next);
        personHours(next);
        if (unit == Unit.PERSONS && tokens.at(next).is("ам")) {
            kase = tokens.at(next).kase();
            end = next + 1;
        }
    }

    private Case caseOf(Token token, int next) {
        Token ending = tokens.at(next - 1);
        return ending.type() == Token.Type.ENDING ? ending.kase() : token.kase();
    }

    /// `нэгж хувь` is a percentage point, `ор хоног` a day in a bed.
    private void compound(int next) {
        Token after = tokens.at(next);
        boolean point = tokens.at(next - 1).is("нэгж") && after.unit() == Unit.PERCENT;
        boolean bedDay = unit == Unit.BEDS && after.unit() == Unit.DAYS;
        if (point || bedDay) {
            unit = point ? Unit.POINTS : Unit.BED_DAYS;
            kase = after.kase();
            end = next + 1;
        }
    }

    private void personHours(int next) {
        int hour = tokens.at(next).isMark('/') || tokens.at(next).isMark('-') ? next + 1 : next;
        if (unit == Unit.PERSONS && tokens.at(hour).isWord() && tokens.at(hour).unit() == Unit.HOURS) {
            unit = Unit.PERSON_HOURS;
            kase = tokens.at(hour).kase();
            end = hour + 1;
        }
    }

    /// Shares, money, times and time stand right after their number.
    private static boolean binds(Unit unit, int seen) {
        return seen == 0 || unit.countable() && unit != Unit.TIMES || unit == Unit.DAYS && seen == 1;
    }

    /// A weak noun in the genitive describes the noun that follows, if that is a known one.
    private boolean head(int at) {
        Token token = tokens.at(at);
        boolean describes = token.lemma().weak()
                && (token.kase() == Case.GENITIVE || token.is("нэр") || token.is("ажил")
                        || tokens.at(at + 1).unit() == Unit.HOUSEHOLDS && token.kase() == Case.BARE
                        || token.is("мал") && tokens.at(at + 1).unit() == Unit.ORGANISATIONS);
        if (!describes) {
            boolean serves = token.unit() == Unit.SERVICES && token.kase() == Case.GENITIVE;
            return !serves || tokens.at(at + 1).unit() != Unit.ORGANISATIONS;
        }
        if (tokens.at(at + 1).is("<post>") && tokens.at(at + 2).is("тоо")) {
            return false;
        }
        for (int i = at + 1; i <= at + WINDOW; i++) {
            Token next = tokens.at(i);
            if (!next.isWord() || stops(next)) {
                return true;
            }
            boolean kinds = token.is("төрөл") && next.kase() == Case.GENITIVE && next.unit() == Unit.ORGANISATIONS;
            Unit unit = KnownNoun.unit(tokens, i);
            if ((unit.countable() || unit == Unit.DAYS) && !kinds) {
                return token.unit() == Unit.PERSONS && !heads(unit)
                        || token.kase() == Case.GENITIVE && many(next);
            }
        }
        return true;
    }

    /// `5 багийн иргэдэд`: a plural that no number counts, for it stands behind none.
    private boolean many(Token token) {
        String stem = token.lemma().name();
        int end = stem.length() - 1;
        return token.unit() == Unit.PERSONS && stem.endsWith("н") && token.length() > end
                && Letters.fold(tokens.text().charAt(token.start() + end)) == 'д';
    }

    /// What may be meant where persons only describe it: `226 малчдын худаг`, `120 хүүхдийн ор`; `240 хүүхдийн цэцэрлэг` has room for 240.
    private static boolean heads(Unit unit) {
        return unit == Unit.PERSONS || unit == Unit.HOUSEHOLDS || unit == Unit.ITEMS || unit == Unit.BEDS;
    }

    private static boolean stops(Token token) {
        Lemma lemma = token.lemma();
        return lemma.known() && lemma.unit() == Unit.NONE && !lemma.is("<group>") && !lemma.is("<figure>")
                && !lemma.is(Lemma.NUMBER_WORD)
                && !lemma.is("<adjective>") && !lemma.is("<post>")
                && !lemma.is("мөнгө") && !lemma.is("дүн") && !lemma.is("эр") && !lemma.is("хүү") && !lemma.is("ажлын")
                && !lemma.is("тоо") && !lemma.is("гэр") && !lemma.is("<device>")
                && !lemma.is("арга") && !lemma.is("хэмжээ") && !lemma.is("байр") || verb(token);
    }

    /// Whether an unknown word looks like a verb form that ends a clause.
    private static boolean verb(Token token) {
        return !token.lemma().known() && token.shape() == Token.Shape.VERB;
    }

    /// Nouns in `-гч` name persons, whatever the stem.
    private static Unit agent(Token token) {
        return token.shape() == Token.Shape.AGENT ? Unit.PERSONS : Unit.ITEMS;
    }
}
