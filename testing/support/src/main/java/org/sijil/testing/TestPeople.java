package org.sijil.testing;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Fresh values for people who exist in one test only: valid, and never given twice in a run. */
public final class TestPeople {

    /** A name in Arabic and Latin script. */
    public record TestName(String ar, String fr) {}

    private static final List<TestName> WOMEN = List.of(
            new TestName("فاطمة", "Fatima"),
            new TestName("أمينة", "Amina"),
            new TestName("خديجة", "Khadija"),
            new TestName("مريم", "Meryem"),
            new TestName("تيتريت", "Titrit"),
            new TestName("زينب", "Zineb"),
            new TestName("حنان", "Hanane"),
            new TestName("لطيفة", "Latifa"),
            new TestName("رشيدة", "Rachida"),
            new TestName("نجاة", "Najat"),
            new TestName("بشرى", "Bouchra"),
            new TestName("غزلان", "Ghizlane"),
            new TestName("كلثوم", "Keltoum"),
            new TestName("سميرة", "Samira"),
            new TestName("هدى", "Houda"));

    private static final List<TestName> MEN = List.of(
            new TestName("محمد", "Mohammed"),
            new TestName("يوسف", "Youssef"),
            new TestName("عبد الرحمن", "Abderrahmane"),
            new TestName("إدريس", "Driss"),
            new TestName("يدير", "Idir"),
            new TestName("رشيد", "Rachid"),
            new TestName("كريم", "Karim"),
            new TestName("عمر", "Omar"),
            new TestName("حمزة", "Hamza"),
            new TestName("طارق", "Tarik"),
            new TestName("بلال", "Bilal"),
            new TestName("جمال", "Jamal"),
            new TestName("زكرياء", "Zakaria"),
            new TestName("هشام", "Hicham"),
            new TestName("عثمان", "Othmane"));

    private static final List<TestName> FAMILIES = List.of(
            new TestName("العلوي", "El Alaoui"),
            new TestName("بن جلون", "Benjelloun"),
            new TestName("آيت الحاج", "Aït El Haj"),
            new TestName("الإدريسي", "El Idrissi"),
            new TestName("ولد حمو", "Ould Hammou"));

    /** Consonants that are one in no spelling, in two halves, so that neighbours in a name always differ. */
    private static final List<String> LATIN_SOUNDS =
            List.of("b", "d", "f", "j", "k", "l", "m", "r", "s", "t", "z", "ch", "kh", "gh");

    private static final String ARABIC_SOUNDS = "بدفجكلمرستزشخغ";
    private static final int HALF = 7;

    /** An odd factor, so that no two numbers become one, which scatters neighbours. */
    private static final long SCATTER = 0x9E37_79B9_7F4A_7C15L;

    private static final int SCATTERED_BITS = 40;

    private static final long CARDS = 26L * 26 * 1_000_000;

    /** Has no factor in common with the number of cards, so that no two numbers become one, and neighbours are no slips. */
    private static final long CARD_SCATTER = 417_791_533;

    /** Starts anywhere, so that two runs against one database do not meet. */
    private static final AtomicLong NEXT = new AtomicLong(new SecureRandom().nextInt(100_000_000));

    private TestPeople() {}

    /** A number of a national identity card: two letters and six digits. */
    public static String nextCnie() {
        long number = NEXT.incrementAndGet() * CARD_SCATTER % CARDS;
        long letters = number / 1_000_000;
        return String.format(
                Locale.ROOT, "%c%c%06d", 'A' + (int) (letters / 26), 'A' + (int) (letters % 26), number % 1_000_000);
    }

    /** A number of a residence permit: a letter, six digits and a letter. */
    public static String nextResidencePermit() {
        long number = NEXT.incrementAndGet() % (26L * 1_000_000);
        return String.format(Locale.ROOT, "E%06d%c", number % 1_000_000, 'A' + (int) (number / 1_000_000));
    }

    /** A Moroccan mobile number in international form. */
    public static String nextPhone() {
        return String.format(Locale.ROOT, "+2126%08d", NEXT.incrementAndGet() % 100_000_000);
    }

    /** An address of electronic mail. */
    public static String nextEmail() {
        return "person" + NEXT.incrementAndGet() + "@example.ma";
    }

    /** An IDCS with a right control digit, which no register has given. */
    public static String idcs() {
        String nine = String.format(Locale.ROOT, "%09d", 200_000_000 + NEXT.incrementAndGet() * 7 % 800_000_000);
        return nine + Verhoeff.controlDigit(nine);
    }

    /** The same number with another last digit: well formed and wrong. */
    public static String idcsWithWrongControlDigit() {
        String right = idcs();
        int last = right.charAt(9) - '0';
        return right.substring(0, 9) + (last + 1) % 10;
    }

    /** A woman's given name. */
    public static TestName womanName() {
        return pick(WOMEN);
    }

    /** A man's given name. */
    public static TestName manName() {
        return pick(MEN);
    }

    /** A family name; not unique. */
    public static TestName familyName() {
        return pick(FAMILIES);
    }

    /** A family name that no other person of this run bears, nor one that sounds like it or could be a slip of it. */
    public static TestName uniqueFamilyName() {
        return unique("Ben", "بن ");
    }

    /** A given name of nobody else, likewise. */
    public static TestName uniqueGivenName() {
        return unique("A", "أ");
    }

    private static TestName unique(String latinStart, String arabicStart) {
        StringBuilder latin = new StringBuilder(latinStart);
        StringBuilder arabic = new StringBuilder(arabicStart);
        long scattered = (NEXT.incrementAndGet() * SCATTER) >>> (Long.SIZE - SCATTERED_BITS);
        String digits = Long.toString(scattered, HALF);
        for (int place = 0; place < digits.length(); place++) {
            int sound = (place % 2) * HALF + digits.charAt(place) - '0';
            latin.append(LATIN_SOUNDS.get(sound)).append('a');
            arabic.append(ARABIC_SOUNDS.charAt(sound)).append('ا');
        }
        return new TestName(arabic.toString(), latin.toString());
    }

    private static TestName pick(List<TestName> names) {
        return names.get((int) (NEXT.incrementAndGet() % names.size()));
    }
}
