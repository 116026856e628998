namespace ReleasePortal.Site.Search;

/// <summary>
/// Letters as the search compares them: small, and without marks. The same on every machine, whatever it knows of languages;
/// <c>theme/assets/js/search/1-words.js</c> says the same of every character, and a test compares the two.
/// </summary>
internal static class SearchLetters
{
    /// <summary>A plain letter, and behind it those that are it with a mark.</summary>
    private const string Marked =
        "aÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ bḂḃḄḅḆḇ cÇçĆćĈĉĊċČčḈḉ dĎďḊḋḌḍḎḏḐḑḒḓ"
        + " eÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ fḞḟ gĜĝĞğĠġĢģǦǧǴǵḠḡ hĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖ"
        + " iÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋḬḭḮḯỈỉỊị jĴĵǰ kĶķǨǩḰḱḲḳḴḵ lĹĺĻļĽľḶḷḸḹḺḻḼḽ mḾḿṀṁṂṃ nÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ"
        + " oÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ pṔṕṖṗ rŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ sŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ"
        + " tŢţŤťȚțṪṫṬṭṮṯṰṱẗ uÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự vṼṽṾṿ wŴŵẀẁẂẃẄẅẆẇẈẉẘ xẊẋẌẍ"
        + " yÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ zŹźŻżŽžẐẑẒẓẔẕ æǢǣǼǽ øǾǿ ſẛ ʒǮǯ ʹʹ αΆάἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏὰάᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ"
        + " εΈέἐἑἒἓἔἕἘἙἚἛἜἝὲέῈΈ ηΉήἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὴήᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟῂῃῄῆῇῊΉῌ ιΊΐΪίϊἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὶίιῐῑῒΐῖῗῘῙῚΊ"
        + " οΌόὀὁὂὃὄὅὈὉὊὋὌὍὸόῸΌ ρῤῥῬ υΎΫΰϋύὐὑὒὓὔὕὖὗὙὛὝὟὺύῠῡῢΰῦῧῨῩῪΎ ωΏώὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὼώᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯῲῳῴῶῷῺΏῼ ϒϓϔ аӐӑӒӓ гЃѓ"
        + " еЀЁѐёӖӗ жӁӂӜӝ зӞӟ иЍЙйѝӢӣӤӥ кЌќ оӦӧ уЎўӮӯӰӱӲӳ чӴӵ ыӸӹ эӬӭ іЇї ѵѶѷ әӚӛ өӪӫ"
        + " ;\u037E ¨\u0385\u1FC1\u1FED\u1FEE ·\u0387 `\u1FEF \u00B4\u1FFD \u1FBF\u1FCD\u1FCE\u1FCF \u1FFE\u1FDD\u1FDE\u1FDF";

    /// <summary>Letters that are written with others.</summary>
    private const string Spelt = "ßss ẞss æae Æae œoe Œoe øo Øo đd Đd ðd Ðd þth Þth łl Łl ħh Ħh ıi ŋn Ŋn ſs ςσ";

    private static readonly Dictionary<char, string> Plain = Read();

    /// <summary>A word in small, plain letters.</summary>
    public static string Fold(string word)
    {
        if (!word.Any(letter => letter is (>= 'A' and <= 'Z') or >= '\u00C0'))
            return word;
        return string.Concat(word.Select(Fold));
    }

    private static string Fold(char letter) => letter switch
    {
        < '\u00C0' => char.ToLowerInvariant(letter).ToString(),
        >= '\u0300' and < '\u0370' => "",
        _ when Plain.TryGetValue(letter, out var plain) => plain,
        < '\u0590' or (>= '\u1E00' and < '\u2000') => char.ToLowerInvariant(letter).ToString(),
        _ => letter.ToString(),
    };

    private static Dictionary<char, string> Read()
    {
        var plain = Spelt.Split(' ').ToDictionary(row => row[0], row => row[1..]);
        foreach (var (letter, row) in Marked.Split(' ').SelectMany(row => row[1..].Select(letter => (letter, row))))
            plain.TryAdd(letter, plain.GetValueOrDefault(row[0], row[..1]));
        return plain;
    }
}
