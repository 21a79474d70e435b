// The same dialogue as grammY's conversations hold it, kept in MongoDB by grammY's own adapter: a report in one line, the
// question for the workplace, the review, the receipt. Chats run side by side, each in its order, as its manual advises.
import { conversations, createConversation } from '@grammyjs/conversations';
import { run, sequentialize } from '@grammyjs/runner';
import { MongoDBAdapter } from '@grammyjs/storage-mongodb';
import { Bot, InlineKeyboard } from 'grammy';
import { MongoClient } from 'mongodb';

const { PEER_TOKEN, PEER_API, PEER_STORE } = process.env;
const client = await MongoClient.connect(PEER_STORE, { writeConcern: { w: 'majority', journal: true } });
const store = client.db('peer');
const SPOKEN = /^kết nạp (\d+) đảng viên, QĐ số (\S+) ngày (\S+)$/;

async function nextNumber() {
  const counter = await store
    .collection('counters')
    .findOneAndUpdate({ _id: 'report' }, { $inc: { value: 1 } }, { upsert: true, returnDocument: 'after' });
  return counter.value;
}

async function admission(conversation, context) {
  const [, count, decision, day] = SPOKEN.exec(context.msg.text);
  await context.reply('Nơi làm việc của người được kết nạp?', {
    reply_markup: new InlineKeyboard().text('Bỏ qua', 'skip').row().text('Quay lại', 'back').text('Hủy', 'cancel'),
  });
  const skipped = await conversation.waitForCallbackQuery('skip');
  await skipped.answerCallbackQuery();
  await skipped.reply(
    `Đồng chí xem lại:\n1. Kết nạp đảng viên: ${count} người\n2. Quyết định: ${decision}, ngày ${day}\n3. Nơi làm việc: không ghi`,
    { reply_markup: new InlineKeyboard().text('Đúng, gửi', 'yes').row().text('Sửa', 'edit').text('Hủy', 'cancel') },
  );
  const confirmed = await conversation.waitForCallbackQuery('yes');
  await confirmed.answerCallbackQuery();
  const chat = confirmed.chatId;
  const number = await conversation.external(async () => {
    const number = await nextNumber();
    await store.collection('reports').insertOne({ number, chat, count: Number(count), decision, day, at: new Date() });
    return number;
  });
  await confirmed.reply(`✅ Đã ghi nhận báo cáo số ${number}.`);
}

const bot = new Bot(PEER_TOKEN, { client: { apiRoot: PEER_API } });
bot.use(sequentialize((context) => String(context.chatId)));
bot.use(
  conversations({
    storage: { type: 'key', getStorageKey: (context) => String(context.chatId), adapter: new MongoDBAdapter({ collection: store.collection('conversations') }) },
  }),
);
bot.use(createConversation(admission));
bot.hears(SPOKEN, (context) => context.conversation.enter('admission'));
bot.catch((failure) => console.error(failure.error));
await bot.init();
run(bot, { runner: { fetch: { timeout: 10 } } });
console.log('ready');
