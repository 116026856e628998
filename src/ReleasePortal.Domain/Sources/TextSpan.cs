namespace ReleasePortal.Domain.Sources;

/// <summary>A piece of text. Includes its start and excludes its end.</summary>
public readonly record struct TextSpan(TextPosition Start, TextPosition End)
{
    public static readonly TextSpan FileStart = new(TextPosition.Start, TextPosition.Start);
}
