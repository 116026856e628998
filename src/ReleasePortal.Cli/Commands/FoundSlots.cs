using NodaTime;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Cli.Commands;

/// <summary>What was asked, in a few words, and the answer.</summary>
internal sealed record FoundSlots(string Subject, DateTimeZone Zone, SlotAnswer Answer);
