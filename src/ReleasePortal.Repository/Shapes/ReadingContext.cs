using NodaTime;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Repository.Shapes;

/// <summary>What the reading of one record gathers, and the zone that local times around the current value are in.</summary>
internal sealed record ReadingContext(List<Finding> Findings, List<Mention> Mentions, List<WrittenFact> Facts, DateTimeZone? Zone);
