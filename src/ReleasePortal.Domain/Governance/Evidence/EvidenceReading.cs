using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>What came of reading a file of evidence.</summary>
/// <param name="Bytes">The size of the file.</param>
public abstract record EvidenceReading(long Bytes)
{
    /// <summary>It was read.</summary>
    public sealed record Understood(long Bytes, EvidenceFormat Format, EvidenceContent Content) : EvidenceReading(Bytes);

    /// <summary>It could not be read.</summary>
    /// <param name="Problem">One sentence.</param>
    /// <param name="At">Where in the file, if that is known.</param>
    public sealed record Unreadable(long Bytes, string Problem, TextPosition? At) : EvidenceReading(Bytes)
    {
        /// <summary>Whether nobody looked into it, because of its size.</summary>
        public bool IsTooLarge { get; init; }
    }

    /// <summary>The same, held against what the file is to show.</summary>
    public EvidenceReading As(EvidenceKind kind) => this switch
    {
        Unreadable { IsTooLarge: true } => this,
        _ when kind.Formats() is [EvidenceFormat.Document] => new Understood(Bytes, EvidenceFormat.Document, new KeptDocument()),
        Understood { Format: var format } when !kind.Formats().Contains(format) =>
            new Unreadable(Bytes, $"It is {format.Name()}, and the list says that it shows {kind.Noun()}.", At: null),
        _ => this,
    };
}
