package org.sijil.commons.identifier;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason why a text is not the number or code that it should be. */
enum IdentifierProblem implements ProblemType {
    INVALID_IDCS(
            new Texts("Not an IDCS", "Identifiant (IDCS) non valide", "المعرف الرقمي غير صالح"),
            new Texts(
                    "Compare all ten digits with the person's receipt: the first is 2 to 9, the last is a control digit computed from the others.",
                    "Comparez les dix chiffres avec le récépissé de la personne : le premier va de 2 à 9, le dernier est un chiffre de contrôle calculé à partir des autres.",
                    "قارن الأرقام العشرة بوصل الشخص: يتراوح أولها بين 2 و9، وآخرها رقم مراقبة يُحسب من باقي الأرقام.")),
    INVALID_CNIE(
            new Texts("Not a CNIE number", "Numéro de CNIE non valide", "رقم البطاقة الوطنية غير صالح"),
            new Texts(
                    "Copy it from the card: one or two Latin letters, then one to six digits, as in AB123456.",
                    "Recopiez-le de la carte : une ou deux lettres latines, puis un à six chiffres, par exemple AB123456.",
                    "انقله كما هو مكتوب على البطاقة: حرف لاتيني أو حرفان، ثم من رقم واحد إلى ستة أرقام، مثل AB123456.")),
    INVALID_VIRTUAL_ID(
            new Texts("Not a virtual id", "Identifiant virtuel non valide", "المعرف الافتراضي غير صالح"),
            new Texts(
                    "Compare all sixteen digits with what the person showed: the first is not 0, the last is a control digit.",
                    "Comparez les seize chiffres avec ceux que la personne a montrés : le premier n'est pas 0, le dernier est un chiffre de contrôle.",
                    "قارن الأرقام الستة عشر بما قدمه الشخص: أولها ليس 0، وآخرها رقم مراقبة.")),
    INVALID_PHONE_NUMBER(
            new Texts(
                    "Not a Moroccan telephone number",
                    "Ce n'est pas un numéro de téléphone marocain",
                    "هذا ليس رقم هاتف مغربيا"),
            new Texts(
                    "Write ten digits that begin with 05, 06 or 07, as in 0612345678; +212 may stand for the first 0.",
                    "Écrivez dix chiffres commençant par 05, 06 ou 07, par exemple 0612345678 ; +212 peut remplacer le premier 0.",
                    "اكتب عشرة أرقام تبدأ بـ05 أو 06 أو 07، مثل 0612345678؛ ويمكن أن تحل البادئة 00212 محل الصفر الأول.")),
    INVALID_TERRITORY_CODE(
            new Texts("Not a territory code", "Code de territoire non valide", "رمز المجال الترابي غير صالح"),
            new Texts(
                    "Write the HCP code with its dots, from the region down to the commune as far as known, as in 06, 06.141 or 06.141.01.00.",
                    "Écrivez le code du HCP avec ses points, de la région à la commune aussi loin qu'il est connu, par exemple 06, 06.141 ou 06.141.01.00.",
                    "اكتب رمز المندوبية السامية للتخطيط بنقطه، من الجهة إلى الجماعة بقدر ما هو معروف، مثل 06 أو 06.141 أو 06.141.01.00."));

    private final Answer answer;

    IdentifierProblem(Texts title, Texts remedy) {
        answer = new Answer(400, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
