namespace ReleasePortal.Cli.Reports;

/// <summary>A piece of a line: words, or a handle, a code or a place, which is written so that it is neither mark-up nor a call.</summary>
internal sealed record ReviewPiece(string Text, bool IsCode)
{
    public static implicit operator ReviewPiece(string words) => new(words, IsCode: false);

    public static ReviewPiece Code(string name) => new(name, IsCode: true);
}
