using System.Text;

namespace ReleasePortal.Site.Feeds.ICalendar;

/// <summary>Lines of RFC 5545, section 3.1: they end in CR LF, and none has more than 75 octets.</summary>
internal sealed class ContentLines
{
    private const int Octets = 75;

    private readonly StringBuilder text = new();

    public ContentLines Begin(string component) => Add("BEGIN", component);

    public ContentLines End(string component) => Add("END", component);

    public ContentLines Text(string name, string words) => Add(name, TextValue.Of(words));

    /// <param name="name">The name of the property, with its parameters.</param>
    /// <param name="value">A value that is written as its type wants it.</param>
    public ContentLines Add(string name, string value)
    {
        var length = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > Octets)
            {
                text.Append("\r\n ");
                length = 1;
            }

            length += rune.Utf8SequenceLength;
            text.Append(rune.ToString());
        }

        text.Append("\r\n");
        return this;
    }

    public override string ToString() => text.ToString();
}
