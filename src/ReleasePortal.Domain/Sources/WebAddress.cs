namespace ReleasePortal.Domain.Sources;

/// <summary>An absolute address with the scheme http or https.</summary>
public sealed record WebAddress(string Text)
{
    /// <summary>Where it leads, however it is written: host, port and path, without a slash at the end. The port that its scheme has anyway is left out.</summary>
    public string Destination => DestinationOf(Text) ?? Text;

    /// <inheritdoc cref="Destination"/>
    /// <returns>Null where the text leads nowhere.</returns>
    public static string? DestinationOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri)
        ? $"{uri.Authority}{uri.GetComponents(UriComponents.Path | UriComponents.KeepDelimiter, UriFormat.SafeUnescaped)}".TrimEnd('/')
        : null;

    public override string ToString() => Text;
}
