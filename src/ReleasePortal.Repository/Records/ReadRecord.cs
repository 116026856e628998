using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Repository.Records;

/// <summary>One record as it was read: the record, or the reasons why there is none. What it names and links is known either way.</summary>
internal sealed record ReadRecord(
    RecordLocation Location, Record? Record, Place Start, Prose? Body, IReadOnlyList<Finding> Findings, IReadOnlyList<Mention> Mentions, IReadOnlyList<WrittenFact> Facts);
