using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;
using ReleasePortal.Domain.Rules.Calendar;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Time;
using ReleasePortal.Repository.Schemas;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Shapes;

/// <summary>A point in time: RFC 3339 with an offset, or a local time in the zone that the record names.</summary>
internal sealed class MomentShape : ScalarShape
{
    private static readonly OffsetPattern Offsets = OffsetPattern.CreateWithInvariantCulture("+HH:mm");

    public override string Words => "a time such as 2026-11-24T20:00 with a time_zone beside it, or 2026-11-24T19:00:00Z";

    protected override object? Read(YamlScalar scalar, string key, ReadingContext context)
    {
        if (WrittenTime.Parse(scalar.Text) is not { } written)
        {
            context.Findings.Add(BadFormat.At(scalar.Place, key, Words, scalar.Text, example: null));
            return null;
        }

        var local = written.Local;
        if (written.Offset is { } offset)
            return new Moment(local.WithOffset(offset).ToInstant(), local, context.Zone ?? DateTimeZone.ForOffset(offset));
        if (context.Zone is { } zone)
            return InZone(scalar, key, local, zone, context);
        context.Findings.Add(MissingZone.At(scalar.Place, key, scalar.Text));
        return null;
    }

    private static Moment? InZone(YamlScalar scalar, string key, LocalDateTime local, DateTimeZone zone, ReadingContext context)
    {
        var mapping = zone.MapLocal(local);
        if (mapping.Count == 2)
        {
            context.Findings.Add(RepeatedLocalTime.At(
                scalar.Place, key, scalar.Text, zone.Id, Offsets.Format(mapping.First().Offset), Offsets.Format(mapping.Last().Offset)));
            return null;
        }

        if (mapping.Count == 1)
            return new Moment(mapping.Single().ToInstant(), local, zone);
        var moved = Resolvers.ReturnForwardShifted(local, zone, mapping.EarlyInterval, mapping.LateInterval);
        context.Findings.Add(SkippedLocalTime.At(
            scalar.Place, key, scalar.Text, zone.Id, moved.LocalDateTime.ToString("uuuu-MM-dd'T'HH:mm", null)));
        return new Moment(moved.ToInstant(), local, zone);
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^(?:{TextForms.MomentPattern})$",
        ["patternErrorMessage"] = $"must be {Words}",
    };
}
