namespace ReleasePortal.Domain.History;

/// <summary>Says who somebody is that commits under several names and addresses, as <c>.mailmap</c> of Git does.</summary>
public sealed class Mailmap
{
    public static readonly Mailmap Empty = new([]);

    private readonly ILookup<string, MailmapEntry> byMail;

    /// <param name="entries">In the order in which they are written; the last that fits counts.</param>
    public Mailmap(IEnumerable<MailmapEntry> entries) => byMail = entries.ToLookup(entry => entry.CommitMail, StringComparer.OrdinalIgnoreCase);

    /// <summary>The identity itself, where nothing is written of it.</summary>
    public Identity Of(Identity written)
    {
        var entries = byMail[written.Mail];
        var entry = entries.LastOrDefault(one => one.CommitName?.Equals(written.Name, StringComparison.OrdinalIgnoreCase) == true)
            ?? entries.LastOrDefault(one => one.CommitName is null);
        return entry is null ? written : new Identity(entry.Name ?? written.Name, entry.Mail ?? written.Mail);
    }
}
