using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Output;

/// <summary>Colours of a terminal, or none at all.</summary>
internal sealed class Palette(bool colours)
{
    public static readonly Palette None = new(false);

    public string Strong(string text) => Paint("1", text);
    public string Faint(string text) => Paint("2", text);
    public string Path(string text) => Paint("36", text);
    public string Good(string text) => Paint("1;32", text);

    public string Of(Severity severity, string text) => Paint(
        severity switch
        {
            Severity.Error => "1;31",
            Severity.Warning => "1;33",
            Severity.Note => "1;34",
        },
        text);

    private string Paint(string code, string text) => colours ? $"\u001B[{code}m{text}\u001B[0m" : text;
}
