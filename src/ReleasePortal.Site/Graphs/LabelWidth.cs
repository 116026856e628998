namespace ReleasePortal.Site.Graphs;

/// <summary>How wide words are in the theme's font, so that labels beside bars do not run into each other.</summary>
internal static class LabelWidth
{
    /// <summary>What a character takes that the table does not know: as much as the widest that it knows.</summary>
    private const int Unknown = 1017;

    /// <summary>
    /// The advance of each character from the space to the tilde, in thousandths of the size of the font: measured in Chromium on
    /// <c>theme/assets/fonts/inter-latin.woff2</c> at the weight of labels (580) with the features of the page (cv11, ss03) and without
    /// kerning. Whoever changes the font or the weight measures again; a test in a browser sees labels that meet.
    /// </summary>
    private static ReadOnlySpan<short> Advances =>
    [
        255, 318, 517, 643, 649, 1002, 661, 323, 372, 372, 536, 672, 315, 465, 315, 377,
        657, 421, 622, 634, 664, 610, 638, 575, 638, 638, 315, 327, 672, 672, 672, 540,
        996, 724, 659, 736, 722, 605, 588, 749, 746, 276, 579, 700, 565, 920, 759, 768,
        645, 772, 651, 649, 659, 737, 724, 1017, 716, 710, 650, 372, 377, 372, 480, 468,
        348, 573, 623, 582, 623, 591, 387, 625, 610, 260, 260, 567, 260, 898, 610, 608,
        623, 623, 395, 547, 351, 610, 584, 837, 566, 586, 564, 452, 356, 452, 672,
    ];

    /// <summary>In thousandths of the size of the font.</summary>
    public static int Of(string words)
    {
        var width = 0;
        foreach (var letter in words)
            width += Of(letter);
        return width;
    }

    /// <summary>The words, cut with an ellipsis where they are wider than allowed.</summary>
    public static string Cut(string words, int widest)
    {
        if (Of(words) <= widest)
            return words;
        var width = Unknown;
        var length = 0;
        while (width + Of(words[length]) <= widest)
            width += Of(words[length++]);
        if (length > 0 && char.IsHighSurrogate(words[length - 1]))
            length--;
        return $"{words[..length].TrimEnd()}…";
    }

    private static int Of(char letter) => letter is >= ' ' and <= '~' ? Advances[letter - ' '] : Unknown;
}
