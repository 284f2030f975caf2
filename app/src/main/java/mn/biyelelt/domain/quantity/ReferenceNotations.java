package mn.biyelelt.domain.quantity;

/// The notations of what names and never counts: telephones, ordinals, laws and orders, codes, names; in the language of [Notations].
final class ReferenceNotations {

    private static final String LINES = """
            phone F-F O                                          -> {.}
            phone P+ O                                           -> {P}
            phone + 976 P+                                       -> {P}
            phone утас s? O? P+                                   -> {P}
            phone утас s? : P+                                    -> {P}
            phone утас s? : F-F                                   -> {.}
            phone утас s? :? F-F2 , P                             -> {F}-{F2};{P}
            phone утас s? :? P , F-F2                             -> {P};{F}-{F2}
            phone утас s? :? F-F2 , F3-F4                         -> {F}-{F2};{F3}-{F4}
            phone утас s? O? F-F                                  -> {.}
            phone утас s? O? N-N2                                 -> {.}
            phone утас s? : N-N2                                  -> {.}
            phone F F2 O? утас                                   -> {.}
            phone утас s? N-N2-N3-N4                              -> {.}
            phone утас s? : N-N2-N3-N4                            -> {.}
            phone F-F O? утас                                     -> {.}
            phone P O? утас                                       -> {P}
            phone дугаар F-F                                      -> {.}
            phone P дугаарын                                      -> {P}
            phone F-F дугаарын                                    -> {.}
            phone N дугаарын утас                                 -> {N}
            phone 103 s:g дуудлага|тусламж                        -> 103
            phone N дугаарын дуудлага                            -> {N}
            phone N O? утас                                       -> {N}
            phone утас s? O? : N                                  -> {N}
            phone утас - N n                                      -> {N}
            phone ( N ) N2                                        -> {.}

            ordinal N - N2 s? O? <group>:g                       -> {N}..{N2}
            ordinal N - N2 O                                     -> {N}..{N2}
            ordinal 1 - N баг|хороо:g                            -> 1..{N}
            ordinal N - N2 , N3 s? O <group>?                    -> {N}..{N2};{N3}
            ordinal N - N2 , N3 - N4 s? O <group>?               -> {N}..{N2};{N3}..{N4}
            ordinal N - N2 , N3 , N4 - N5 s? O <group>?          -> {N}..{N2};{N3};{N4}..{N5}
            ordinal N+ O <group>?                                -> {N}
            ordinal M+ <group>:g                                 -> {m}
            ordinal W - W2 O? үе <group>                         -> {w}..{w2}
            ordinal W+ O? үе <group>                             -> {w}
            ordinal W+ O? <group>                                -> {w}
            ordinal <group>|<figure> - M n                       -> {m}
            ordinal шинж Q s? n                                  -> {Q}
            ordinal <group>|<figure> № N                         -> {N}
            ordinal ^<figure> N+ $                               -> {N}
            ordinal ^<figure> N.                                 -> {N}
            ordinal ( <figure> N )                               -> {N}
            ordinal / <figure> N /                               -> {N}
            ordinal <figure> N s                                 -> {N}
            ordinal R O                                          -> {R}
            ordinal дугаар N n                                   -> {N}
            ordinal дугаар : N n                                 -> {N}
            ordinal дугаар № N                                   -> {N}
            ordinal дугаар - N n                                 -> {N}

            law-reference N+ s? O <reference>|<article>|хууль|хавсралт
            law-reference L+ хууль
            law-reference N+ s? O <adjective>? <task>
            law-reference Z s? O <article>
            law-reference Z s? O
            law-reference Z - Z2 s? O <article>?
            law-reference N+ s? O? тоот
            law-reference ^хавсралт N+ $
            law-reference ^хавсралт N.
            law-reference ( хавсралт N )
            law-reference / хавсралт N /
            law-reference хавсралт - N n
            law-reference хавсралт N s
            law-reference L+ s? O? <reference>
            law-reference Z s:d заасан
            law-reference N s:d заасан
            law-reference Z s:g <article>
            law-reference K s:d
            law-reference хууль K+ s?
            law-reference хууль Z+ s?
            law-reference хууль N s:d
            law-reference хууль N+ O <article>
            law-reference хууль N+ O <article>:g N2 O <article>
            law-reference хууль N+ O <article>:g Z s? O? <article>?
            law-reference хууль N+ O <article>:g K s?
            law-reference N+ O <article>:g N2 O <article>
            law-reference N+ O <article> , Z s?
            law-reference N+ O хууль Z+ s?
            law-reference N+ O <article>:g N2 s:d
            law-reference хууль N+ O <article>:g N2 s:d
            law-reference N+ O <article>:g Z s?
            law-reference N+ O <article>:g K s?
            law-reference B/N s? O? тоот?                         -> {.}
            law-reference B-N s? O? <reference>                   -> {.}
            law-reference B/N-N2 s? O?                            -> {.}
            law-reference A/N s? O <reference>                    -> {.}
            law-reference N/N2 s? O                               -> {.}
            law-reference дугаар N/N2                             -> {.}
            law-reference N/N2 s? O? <reference>                  -> {.}
            law-reference N/N2 s? <adjective>? тоот                            -> {.}
            law-reference N/N2 s? <adjective> бичиг               -> {.}
            law-reference N-N2/N3 s? O? тоот?                     -> {.}
            law-reference N-N2-N3/N4 s? O? тоот?                  -> {.}
            law-reference N-N2-N3-N4/N5 s? O? тоот?               -> {.}
            law-reference N/N2-N3 s? O? тоот?                     -> {.}
            law-reference №N                                      -> {N}
            law-reference № L
            law-reference № N
            law-reference № N/N2                                  -> {.}
            law-reference № B/N                                   -> {.}
            law-reference № N-N2-N3/N4                            -> {.}
            law-reference № N-N2/N3                               -> {.}
            law-reference № N/N2-N3                               -> {.}

            code BN.N2                                            -> {.}
            code BN,N2                                            -> {.}
            code BN-BN                                            -> {.}
            code BN                                               -> {.}
            code K+ s?
            code A - K+
            code A -? K+
            code A - Z+
            code A -? Z+ n
            code A Z n
            code A-N n                                            -> {.}
            code A-N машин|автомашин|аппарат|төхөөрөмж|хэвлэгч|принтер|компьютер -> {.}
            code A-N вакцин:g                                     -> {.}
            code A-N/N2                                           -> {.}
            code зорилт|зорилго Z+ s:g
            code S -? N-N2:Y                                      -> {.}
            code S -? N:Y                                         -> {.}
            code S -? N n                                         -> {.}
            code S N-Y                                            -> {.}
            code A N:Y                                            -> {.}
            code A N : Y                                          -> {.}
            code A N-N2:Y                                         -> {.}
            code <account> s? N n                                 -> {N}
            code <account> : N n                                  -> {N}
            code <account> дугаар N                               -> {N}
            code <account> дугаар : N                             -> {N}
            code AN                                               -> {.}

            name-number <vaccine> - Q                             -> {Q}
            name-number <vaccine> Q                               -> {Q}
            name-number N s? талт|шатлалт                                    -> {N}
            name-number TN                                        -> {N}
            name-number TNT                                       -> {N}
            name-number TNTN2                                     -> {.}
            name-number NT                                        -> {N}
            name-number NB                                        -> {N}
            name-number NS                                        -> {N}
            name-number S-N                                       -> {N}
            name-number T-N                                       -> {N}
            name-number <program> N n                             -> {N}
            name-number <program> N хувилбар|программ|програм|систем -> {N}
            name-number N-B n                                     -> {N}
            name-number C Z n                                     -> {Z}
            name-number C Z хувилбар|программ|програм|систем      -> {Z}
            name-number S Z хувилбар|программ|програм|систем      -> {Z}
            name-number C C N n                                   -> {N}
            name-number N s? <make>                               -> {N}
            name-number C F машин|автомашин|аппарат|төхөөрөмж|хэвлэгч|принтер|компьютер -> {F}
            name-number N х N2                                    -> {.}
            name-number NхN2хN3                                   -> {.}
            name-number N.N2 х N3.N4                              -> {.}
            name-number N,N2 х N3,N4                              -> {.}
            name-number N×N2                                      -> {.}
            name-number ковид - N                                 -> {N}
            name-number N:N2:N3                                   -> {.}
            name-number N:N2                                      -> {.}
            name-number N:N2 харьцаа                              -> {.}
            name-number N/N2 байр                                 -> {.}
            name-number N:N2.N3                                   -> {.}
            name-number N:N2,N3                                   -> {.}
            name-number N,N2:N3                                   -> {.}
            name-number N.N2:N3                                   -> {.}
            name-number N <campaign>                              -> {N}
            name-number 24/7                                      -> {.}
            name-number 1111 төв                                  -> 1111
            name-number 11-11                                     -> {.}
            """;

    private ReferenceNotations() {
    }

    /// One notation a line.
    static String lines() {
        return LINES;
    }
}
